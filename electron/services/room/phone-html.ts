import { phonePageStrings as words } from '#shared/strings/phone-page.ts';

/** The frame of the phone page; all that it shows is put there by its script. */
export const phoneHtml = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${words.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/phone.css">
</head>
<body>
<main id="room"><noscript><p>${words.needsScript}</p></noscript></main>
<script src="/phone.js"></script>
</body>
</html>
`;
