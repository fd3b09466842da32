import type { Intended } from '../../cli/kit/fields';
import { ownRoute } from '../../cli/kit/routes';

/** A value for every managed setting, with the characters that each form has to escape. */
export const everyField: Intended = {
  organisation: 'Example “Trust” & Sons <North>',
  trust: 'wmas',
  pack: '{"id":"example","note":"it\'s a \\"pack\\""}',
  packChanges: '{"review":"2027-01-01"}',
  mode: 'tips',
  holdAt: 'never',
  sites: ['facebook', 'instagram'],
  messages: 'forbidden',
  officialAccounts: ['@example_999'],
  ownNames: ['St Mary’s', "O'Neill Road", 'back\\slash'],
  contacts: '[{"name":"Press office","about":"press","phone":"01632 960123","email":null}]',
  policyUrl: 'https://example.org/policy?a=1&b=2',
  allowPause: false,
  history: 'forbidden',
  severity: '{"patient-identity":"serious"}',
  siteOverrides: '{"x":{"post":"[data-testid=\\"newButton\\"]"}}',
};

export const ID = 'abcdefghijklmnopabcdefghijklmnop';
export const route = ownRoute(ID, 'https://software.example.org/sensecheck/', 'sensecheck-0.1.0.xpi');
export const source = { id: ID, updateUrl: 'https://software.example.org/sensecheck/update.xml' };
