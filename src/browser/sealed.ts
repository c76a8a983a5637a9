import { boundTo, ROUNDS, type Sealed } from '../domain/backup/sealed.ts';

/** Browsers have this only where the site came by https, or from this very device. */
export function canSeal(): boolean {
  return typeof crypto === 'object' && 'subtle' in crypto && (crypto.subtle as SubtleCrypto | undefined) !== undefined;
}

/** So many bytes are turned to text at once: more would be too many arguments for one call. */
const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
}

/** The same letters make the same key, however a keyboard composes them. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text.normalize('NFC'));
}

async function keyFrom(password: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const { subtle } = crypto;
  const material = await subtle.importKey('raw', bytesOf(password), 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return subtle.deriveKey(derivation, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/**
 * Encrypts the text of a backup with a key that follows from a password.
 * @param rounds fewer only for tests of what is around it
 */
export async function seal(text: string, password: string, madeOn: string, rounds = ROUNDS): Promise<Sealed> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const said = { rounds, salt: toBase64(salt), iv: toBase64(iv) };
  const key = await keyFrom(password, salt, rounds);
  const cipher = { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(boundTo(said)) };
  const data = await crypto.subtle.encrypt(cipher, key, new TextEncoder().encode(text));
  return { madeOn, ...said, data: toBase64(new Uint8Array(data)) };
}

/** The text that was sealed; undefined when this password does not open it. */
export async function unseal(sealed: Sealed, password: string): Promise<string | undefined> {
  try {
    const key = await keyFrom(password, fromBase64(sealed.salt), sealed.rounds);
    const additionalData = new TextEncoder().encode(boundTo(sealed));
    const cipher = { name: 'AES-GCM', iv: fromBase64(sealed.iv), additionalData };
    return new TextDecoder().decode(await crypto.subtle.decrypt(cipher, key, fromBase64(sealed.data)));
  } catch {
    return undefined;
  }
}
