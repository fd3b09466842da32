/** What the worker says of the trust's pack, as pages and scripts are told. */
export const packLine = {
  id: 'las',
  trust: 'London Ambulance Service NHS Trust',
  shortName: 'LAS',
  title: 'Social media policy',
  version: null,
  review: null,
  reviewPassed: false,
};
