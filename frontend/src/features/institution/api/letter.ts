import { send } from '@/shared/api/http';

/** Prints the letter with a fresh code and hands it to the browser as a file. */
export async function printLetter(institutionId: string, name: string, fileName: string): Promise<void> {
  const address = new URL(`/api/ministry/institutions/${institutionId}/head-letter`, window.location.origin);
  const response = await send(
    new Request(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/pdf, application/problem+json' },
      body: JSON.stringify({ name }),
    }),
  );
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
