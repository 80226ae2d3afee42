/** Made-up files in both formats of BILLSTATUS. Nobody in them is real. */

/** Structurally a BillNumber. Not imported, because tests without the "@/" paths use this file too. */
export const SAMPLE_BILL = { congress: 119, type: 's', number: 4321 } as const;

interface Person {
  readonly id: string | null;
  readonly since?: string;
  readonly withdrawn?: string;
}

export interface SampleFile {
  /**
   * `new`: 3.0.0. `old`: billType, billNumber, key only in `identifiers`. `both`: old, with the key in both places.
   */
  readonly shape?: 'new' | 'old' | 'both';
  readonly bill?: { readonly congress: number; readonly type: string; readonly number: number };
  readonly title?: string;
  readonly sponsors?: readonly string[];
  readonly cosponsors?: readonly Person[];
  readonly laws?: readonly { readonly type: string; readonly number: string }[];
  readonly actions?: readonly { readonly date: string; readonly text: string }[];
}

/** The text of a file. */
export function billStatusFile(file: SampleFile = {}): string {
  const { shape = 'new', bill = SAMPLE_BILL, title = 'Sample Orchards Act' } = file;
  const old = shape !== 'new';
  const key = (id: string | null) => {
    if (id === null) return '';
    const inside = `<identifiers>${old ? '<lisID>1</lisID>' : ''}<bioguideId>${id}</bioguideId></identifiers>`;
    return shape === 'old' ? inside : `<bioguideId>${id}</bioguideId>${inside}`;
  };
  const person = ({ id, since = '2025-03-04', withdrawn }: Person) =>
    `<item>${key(id)}<fullName>Sen. Member, Sample [I-VT]</fullName>${old ? '<middleName/>' : ''}` +
    `<sponsorshipDate>${since}</sponsorshipDate><isOriginalCosponsor>False</isOriginalCosponsor>` +
    `${withdrawn ? `<sponsorshipWithdrawnDate>${withdrawn}</sponsorshipWithdrawnDate>` : old ? '<sponsorshipWithdrawnDate/>' : ''}</item>`;
  const number = old ? 'billNumber' : 'number';
  const type = old ? 'billType' : 'type';
  return `<?xml version="1.0" encoding="utf-8" standalone="no"?>
<billStatus>${old ? '' : '<version>3.0.0</version>'}
  <bill>
    <${number}>${bill.number}</${number}>
    <updateDate>2026-11-20T13:36:03Z</updateDate>
    <${type}>${bill.type.toUpperCase()}</${type}>
    <congress>${bill.congress}</congress>
    <relatedBills><item><title>Another Act</title><congress>117</congress><number>305</number><type>HR</type></item></relatedBills>
    <amendments><amendment><number>7</number><type>SAMDT</type><sponsors><item><bioguideId>Z999999</bioguideId></item></sponsors></amendment></amendments>
    <sponsors>${(file.sponsors ?? ['A000001']).map((id) => `<item>${key(id)}<isByRequest>N</isByRequest></item>`).join('')}</sponsors>
    <cosponsors>${(file.cosponsors ?? []).map(person).join('\n      ')}</cosponsors>
    <actions>${(file.actions ?? []).map(({ date, text }) => `<item><actionDate>${date}</actionDate><text>${text}</text><sourceSystem><name>Senate</name></sourceSystem></item>`).join('')}</actions>
    <laws>${(file.laws ?? []).map((law) => `<item><type>${law.type}</type><number>${law.number}</number></item>`).join('')}</laws>
    <summaries><summary><text><![CDATA[<p>Words & <b>more</b> words</p>]]></text></summary></summaries>
    <title>${title}</title>
  </bill>
  <dublinCore xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>text/xml</dc:format></dublinCore>
</billStatus>
`;
}
