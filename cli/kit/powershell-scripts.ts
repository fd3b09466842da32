import type { Intended } from './fields';
import { fragments } from './fragments';
import { installKey, type RegistryValue, registryValues, settingsKey } from './registry';
import type { ChromiumBrowser, Route } from './routes';
import type { Files } from './zip';

const BROWSERS: ChromiumBrowser[] = ['chrome', 'edge'];

/** Scripts for Windows, by name: what the registry holds, what a browser received, and how to take it off. */
export function powershellScripts(route: Route, intended: Intended, version: string): Files {
  const scripts: Record<string, string> = {
    'install-check.ps1': `${head(route)}${rows(route, intended)}${INSTALL_CHECK}`,
    'smoke-test.ps1': `${head(route)}$Version = ${quoted(version)}\n${received(intended)}${SMOKE_TEST}`,
    'remove.ps1': `${head(route)}${keys(route)}${REMOVE}`,
  };
  return Object.fromEntries(
    // PowerShell 5 takes a file without the mark for the system's own character set.
    Object.entries(scripts).map(([name, script]) => [
      name,
      Buffer.from(`\uFEFF${script.replaceAll('\n', '\r\n')}`, 'utf8'),
    ]),
  );
}

function head({ name, chrome, edge }: Route): string {
  return `# Sensecheck, ${name}. Usage: powershell -ExecutionPolicy Bypass -File SCRIPT -Browser chrome|edge
param([Parameter(Mandatory)][ValidateSet('chrome', 'edge')][string]$Browser)
Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'
$Id = @{ chrome = ${quoted(chrome?.id ?? '')}; edge = ${quoted(edge?.id ?? '')} }[$Browser]
if (-not $Id) { Write-Output "This kit has no store id for $Browser."; exit 2 }
$Faults = 0
`;
}

function rows(route: Route, intended: Intended): string {
  return forEach(route, (browser, source) =>
    registryValues(browser, source, intended).map(
      ({ key, name, value }: RegistryValue) =>
        `@{ Key = ${quoted(`HKLM:\\${key}`)}; Name = ${quoted(name)}; Value = ${typeof value === 'number' ? value : quoted(value)} }`,
    ),
  );
}

function keys(route: Route): string {
  return forEach(route, (browser, { id }) =>
    [installKey(browser, id), settingsKey(browser, id).replace(/\\policy$/, '')].map((key) =>
      quoted(`HKLM:\\${key}`),
    ),
  );
}

function received(intended: Intended): string {
  const lines = fragments(intended).map(
    ([name, fragment]) => `  @{ Name = ${quoted(name)}; Fragment = ${quoted(fragment)} }`,
  );
  return `$Intended = @(\n${lines.join('\n')}\n)\n`;
}

function forEach(
  route: Route,
  list: (browser: ChromiumBrowser, source: { id: string; updateUrl: string }) => string[],
): string {
  const parts = BROWSERS.map((browser) => {
    const source = route[browser];
    const lines = source ? list(browser, source).map((line) => `    ${line}`) : [];
    return `  ${browser} = @(\n${lines.join('\n')}\n  )`;
  });
  return `$Intended = @{\n${parts.join('\n')}\n}[$Browser]\n`;
}

/** A string that PowerShell takes as it stands. It holds typographic quotes to be quotes, too. */
function quoted(text: string): string {
  return `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`;
}

const INSTALL_CHECK = `# Compares the registry with what the kit intends.
foreach ($Row in $Intended) {
  $Where = '{0}\\{1}' -f $Row.Key, $Row.Name
  $Item = Get-ItemProperty -LiteralPath $Row.Key -Name $Row.Name -ErrorAction SilentlyContinue
  if ($null -eq $Item) { Write-Output "MISSING: $Where"; $Faults++; continue }
  $Found = $Item.PSObject.Properties[$Row.Name].Value
  if ($Found -ceq $Row.Value) { Write-Output "ok: $Where" } else { Write-Output "DIFFERS: $Where"; $Faults++ }
}
Write-Output "$Faults faults"
exit [int]($Faults -gt 0)
`;

const SMOKE_TEST = `# Starts the browser for a moment in an empty profile and compares what the extension received there with what the
# kit intends. The extension keeps IT's settings in its own storage, which is read here. Takes up to two minutes.
$Places = @{
  chrome = @("$env:ProgramFiles\\Google\\Chrome\\Application\\chrome.exe", "\${env:ProgramFiles(x86)}\\Google\\Chrome\\Application\\chrome.exe")
  edge = @("\${env:ProgramFiles(x86)}\\Microsoft\\Edge\\Application\\msedge.exe", "$env:ProgramFiles\\Microsoft\\Edge\\Application\\msedge.exe")
}[$Browser]
$Program = $Places | Where-Object { Test-Path -LiteralPath $_ } | Select-Object -First 1
if (-not $Program) { Write-Output "No $Browser found."; exit 2 }
$ProfileFolder = Join-Path ([IO.Path]::GetTempPath()) ([Guid]::NewGuid().ToString())
$Arguments = @('--headless=new', '--no-first-run', ('--user-data-dir="{0}"' -f $ProfileFolder), 'about:blank')
$Process = Start-Process -FilePath $Program -ArgumentList $Arguments -PassThru
# The browser still has the files open, so they are opened for sharing.
function Read-Received {
  $Folder = Join-Path $ProfileFolder "Default\\Local Extension Settings\\$Id"
  $Text = ''
  foreach ($File in @(Get-ChildItem -Path (Join-Path $Folder '*.log') -ErrorAction SilentlyContinue)) {
    $Stream = [IO.File]::Open($File.FullName, 'Open', 'Read', 'ReadWrite')
    $Reader = New-Object IO.StreamReader($Stream, [Text.Encoding]::UTF8)
    $Text += $Reader.ReadToEnd()
    $Reader.Close()
  }
  return ($Text -replace '[ \\t\\r\\n\\v\\f]', '')
}
try {
  $Received = ''
  for ($Waited = 0; $Waited -lt 120; $Waited++) {
    $Received = Read-Received
    if ($Received.Contains('"values":{"')) { break }
    Start-Sleep -Seconds 1
  }
  if (Test-Path -Path (Join-Path $ProfileFolder "Default\\Extensions\\$Id\\\${Version}_*")) {
    Write-Output "ok: installed, version $Version"
  } else { Write-Output "DIFFERS: version $Version is not installed"; $Faults++ }
  foreach ($Row in $Intended) {
    if ($Received.Contains($Row.Fragment)) { Write-Output "ok: $($Row.Name)" }
    else { Write-Output "DIFFERS: $($Row.Name)"; $Faults++ }
  }
} finally {
  & taskkill.exe /PID $Process.Id /T /F | Out-Null
  $Process.WaitForExit()
  Remove-Item -LiteralPath $ProfileFolder -Recurse -Force -ErrorAction SilentlyContinue
}
Write-Output "$Faults faults"
exit [int]($Faults -gt 0)
`;

const REMOVE = `# Takes the kit's own keys out of the registry; browsers then remove the extension by themselves. Group Policy or Intune
# would put them back: take it off there first.
foreach ($Key in $Intended) {
  if (Test-Path -LiteralPath $Key) { Remove-Item -LiteralPath $Key -Recurse -Force; Write-Output "Removed: $Key" }
}
exit 0
`;
