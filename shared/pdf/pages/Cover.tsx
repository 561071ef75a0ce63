import { Image, Page, View } from '@react-pdf/renderer';
import type { Logo } from '#shared/report/brand.ts';
import { isFull, nameLength } from '#shared/report/cover-names.ts';
import type { Report, ReportCover } from '#shared/report/report.ts';
import { bytesOfBase64 } from '../bytes-of-base64.ts';
import { cleanText } from '../clean-text.ts';
import { imageSource } from '../image-source.ts';
import { row } from '../style.ts';
import { HAIRLINE, INK, PAGE, SOFT, useTheme } from '../theme.ts';
import { Words } from '../Words.tsx';
import { Contents } from './Contents.tsx';
import { ENDLESS } from './use-page.ts';

function LogoImage({ logo, height }: { readonly logo: Logo; readonly height: number }) {
  return (
    <Image
      src={imageSource(bytesOfBase64(logo.base64), logo.mediaType)}
      style={{ height, maxWidth: 170, objectFit: 'contain', objectPosition: '0 50%' }}
    />
  );
}

function People({ people }: { readonly people: ReportCover['people'] }) {
  return (
    <View style={{ ...row, flexWrap: 'wrap', columnGap: 22, rowGap: 14 }}>
      {people.map((side) => (
        <View key={side.title} style={{ width: people.length > 2 ? 146 : 220 }}>
          <Words as="label">{side.title}</Words>
          {side.people.map(({ name, role, note }, at) => (
            <View key={`${name}-${at}`} style={{ marginTop: 4 }}>
              <Words as="body" style={{ lineHeight: 1.3 }}>
                {name}
              </Words>
              <Words as="tiny">{[role, note].filter((one) => one !== '').join(', ')}</Words>
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}

/** A long name is set smaller, so that the cover stays one page. */
const NAME_SIZE = { usual: 34, long: 25, longest: 17 } as const;

/** Whose report it is, of what, when, and how far it can be passed on. */
export function Cover({
  report,
  cover,
  pageOf,
}: {
  readonly report: Report;
  readonly cover: ReportCover;
  readonly pageOf: (section: string) => string;
}) {
  const { side, accent, second } = useTheme();
  const { width, height } = PAGE[report.paper];
  const { consultancyLogo, clientLogo, consultancy } = report.brand;
  return (
    <Page
      {...ENDLESS}
      size={[width, height]}
      style={{ paddingTop: 56, paddingBottom: 48, paddingHorizontal: side }}
    >
      <View style={{ ...row, justifyContent: 'space-between', alignItems: 'center', minHeight: 40 }}>
        {clientLogo === null ? (
          <View style={{ flex: 1, paddingRight: 20 }}>
            {/* In full below the title. */}
            <Words as="strong" style={{ maxLines: 1, textOverflow: 'ellipsis' }}>
              {cover.client}
            </Words>
          </View>
        ) : (
          <LogoImage logo={clientLogo} height={40} />
        )}
        <Words as="soft">{cover.status}</Words>
      </View>
      <View style={{ ...row, height: 3, width: 64, marginTop: isFull(cover) ? 28 : 104 }}>
        <View style={{ flex: 2, backgroundColor: accent }} />
        <View style={{ flex: 1, backgroundColor: second }} />
      </View>
      <View style={{ marginTop: 18, maxWidth: 400 }}>
        <Words as="display" style={{ fontSize: NAME_SIZE[nameLength(cover.product)], lineHeight: 1.14 }}>
          {cover.product}
        </Words>
        <Words as="lead" style={{ marginTop: 8, fontSize: 13, lineHeight: 1.42, color: SOFT }}>
          {cover.subtitle}
        </Words>
        <Words as="lead" style={{ marginTop: 18, fontSize: 11.5, lineHeight: 1.42 }}>
          {cleanText([cover.client, cover.date].filter((one) => one !== '').join(' · '))}
        </Words>
      </View>
      <View style={{ flexGrow: 1, minHeight: 24 }} />
      {report.contents === null ? null : <Contents report={report} title={report.contents} pageOf={pageOf} />}
      {cover.people.length === 0 ? null : (
        <View style={{ marginTop: 26, borderTopWidth: 0.9, borderTopColor: INK, paddingTop: 12 }}>
          <People people={cover.people} />
        </View>
      )}
      <View
        style={{
          ...row,
          marginTop: 24,
          paddingTop: 10,
          borderTopWidth: 0.6,
          borderTopColor: HAIRLINE,
          alignItems: 'center',
          gap: 20,
        }}
        wrap={false}
      >
        {consultancyLogo === null ? null : <LogoImage logo={consultancyLogo} height={26} />}
        <View style={{ flex: 1 }}>
          <Words as="soft">{cover.preparedBy || consultancy}</Words>
        </View>
        <View style={{ maxWidth: 240 }}>
          <Words as="soft" style={{ textAlign: 'right' }}>
            {report.confidentiality}
          </Words>
        </View>
      </View>
    </Page>
  );
}
