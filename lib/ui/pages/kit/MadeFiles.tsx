import { useEffect, useState } from 'preact/hooks';

export interface Made {
  zip: Uint8Array<ArrayBuffer>;
  paths: readonly string[];
  /** What there is to say: what was left out, what is missing, what is too large for a platform. */
  remarks: readonly string[];
}

const FOLDERS: readonly [folder: string, what: string][] = [
  ['windows', 'Windows: registry files, Group Policy templates, scripts for Intune'],
  ['google-admin', 'Chromebooks and managed Chrome: the Google Admin console'],
  ['macos', 'Macs: configuration profiles'],
  ['linux', 'Linux: policy files'],
  ['firefox', 'Firefox on any system: policies.json, and values for its templates'],
  ['server', 'A server of your own: the update manifest'],
];

/** The zip file, and what is in it. */
export function MadeFiles({ made: { zip, paths, remarks } }: { made: Made }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([zip], { type: 'application/zip' }));
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [zip]);

  const has = (folder: string) => paths.some((path) => path.split('/').includes(folder));
  return (
    <div class="stack">
      <p>
        <b>
          {paths.length} files, {Math.ceil(zip.length / 1024).toLocaleString('en-GB')} kB.
        </b>{' '}
        Begin with README.md: it says what goes where.
      </p>
      {remarks.map((remark) => (
        <p key={remark} class="notice">
          {remark}
        </p>
      ))}
      <ul class="bulleted">
        {FOLDERS.filter(([folder]) => has(folder)).map(([folder, what]) => (
          <li key={folder}>
            <code>{folder}</code> {what}
          </li>
        ))}
      </ul>
      {address && (
        <p>
          <a class="button main" href={address} download="second-look-kit.zip">
            Save second-look-kit.zip
          </a>
        </p>
      )}
    </div>
  );
}
