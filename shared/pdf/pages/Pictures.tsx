import { Image, Page, View } from '@react-pdf/renderer';
import type { PictureBytes } from '#shared/report/picture-bytes.ts';
import type { Report, ReportPicture } from '#shared/report/report.ts';
import { reportWords } from '#shared/strings/report.ts';
import { imageSource } from '../image-source.ts';
import { tagged } from '../tags.ts';
import { COLUMN, HAIRLINE } from '../theme.ts';
import { Words } from '../Words.tsx';
import { usePage } from './use-page.ts';

const TALLEST = 300;
const words = reportWords.pictures;

function Picture({
  picture,
  bytes,
}: {
  readonly picture: ReportPicture;
  readonly bytes: Uint8Array | undefined;
}) {
  const { width, height, mediaType } = picture;
  const shown =
    bytes !== undefined &&
    width !== null &&
    height !== null &&
    (mediaType === 'image/png' || mediaType === 'image/jpeg');
  const scale = shown ? Math.min(COLUMN / width, TALLEST / height, 1) : 1;
  const why = shown
    ? ''
    : mediaType === 'image/webp'
      ? words.webp
      : mediaType.startsWith('image/')
        ? words.missing
        : words.file;
  return (
    <View wrap={false} style={{ paddingVertical: 8, borderBottomWidth: 0.6, borderBottomColor: HAIRLINE }}>
      {shown ? (
        <Image
          {...tagged({ type: 'Figure', alt: picture.caption || picture.name })}
          src={imageSource(bytes, mediaType)}
          style={{ width: width * scale, height: height * scale, marginBottom: 6 }}
        />
      ) : null}
      <Words as="body">{picture.caption || picture.name}</Words>
      <Words as="soft">
        {reportWords.joined([picture.belongsTo, picture.caption === '' ? '' : picture.name, why])}
      </Words>
    </View>
  );
}

/** Photos and files at the end, each whole on its page and with what it belongs to. */
export function Pictures({
  report,
  pictures,
}: {
  readonly report: Report;
  readonly pictures: readonly PictureBytes[];
}) {
  const page = usePage(report);
  const bytes = new Map(pictures.map((one) => [one.sha256, one.bytes]));
  const title = reportWords.sections.pictures;
  return (
    <Page {...page} bookmark={{ title, fit: true }}>
      <View id="pictures" style={{ paddingBottom: 6 }}>
        <Words as="title">{title}</Words>
      </View>
      {report.pictures.map((picture) => (
        <Picture key={picture.id} picture={picture} bytes={bytes.get(picture.sha256)} />
      ))}
    </Page>
  );
}
