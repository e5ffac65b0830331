import type { PdfFacts } from './container.ts';

/** What a file says of itself, in the form archives and readers for the blind ask for: PDF/A-2a or 3a, PDF/UA-1. */
export function xmpOf(facts: PdfFacts, producer: string): string {
  const { title, author, subject, creator, language, created, archive } = facts;
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    described('pdfaid="http://www.aiim.org/pdfa/ns/id/"', [
      `<pdfaid:part>${archive}</pdfaid:part>`,
      '<pdfaid:conformance>A</pdfaid:conformance>',
    ]),
    described('dc="http://purl.org/dc/elements/1.1/"', [
      '<dc:format>application/pdf</dc:format>',
      `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(title)}</rdf:li></rdf:Alt></dc:title>`,
      ...(subject === undefined
        ? []
        : [
            `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${xml(subject)}</rdf:li></rdf:Alt></dc:description>`,
          ]),
      `<dc:creator><rdf:Seq><rdf:li>${xml(author)}</rdf:li></rdf:Seq></dc:creator>`,
      `<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>`,
    ]),
    described('xmp="http://ns.adobe.com/xap/1.0/"', [
      `<xmp:CreatorTool>${xml(creator)}</xmp:CreatorTool>`,
      `<xmp:CreateDate>${created}</xmp:CreateDate>`,
      `<xmp:ModifyDate>${created}</xmp:ModifyDate>`,
    ]),
    described('pdf="http://ns.adobe.com/pdf/1.3/"', [
      `<pdf:Producer>${xml(producer)}</pdf:Producer>`,
    ]),
    described('pdfuaid="http://www.aiim.org/pdfua/ns/id/"', ['<pdfuaid:part>1</pdfuaid:part>']),
    ACCESSIBILITY_SCHEMA,
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
}

/** PDF/A knows only its own properties; the mark of PDF/UA has to be described to it. */
const ACCESSIBILITY_SCHEMA = `<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA part</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

function described(namespace: string, properties: readonly string[]): string {
  const open = `<rdf:Description rdf:about="" xmlns:${namespace}>`;
  return [open, ...properties, '</rdf:Description>'].join('\n');
}

function xml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
