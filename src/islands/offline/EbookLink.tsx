import { useState } from 'preact/hooks';
import { E_BOOK } from '../../text/offline/e-book.ts';

/**
 * The e-book to download. An island because a browser says nothing useful about a download that fails without a
 * connection, and no worker is asked about one.
 */
export function EbookLink({ href, words }: { readonly href: string; readonly words: string }) {
  const [isOffline, setOffline] = useState(false);
  return (
    <p>
      <a
        href={href}
        download
        onClick={(event) => {
          if (!navigator.onLine) event.preventDefault();
          setOffline(!navigator.onLine);
        }}
      >
        {words}
      </a>{' '}
      <span role="status">{isOffline && E_BOOK.offline}</span>
    </p>
  );
}
