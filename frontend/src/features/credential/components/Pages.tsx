import { Button, Modal } from '@mantine/core';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '@/shared/api/http';
import { ConfirmWithReason } from '@/shared/ui/ConfirmWithReason';
import { EmptyState } from '@/shared/ui/EmptyState';
import type { Credential, Evidence } from '../api/credentialApi';
import classes from './credential.module.css';

type Shown = { src: string; alt: string };

/** The scans as pages that the server drew; the original leaves only with a purpose that is kept. */
export function Pages({ credential }: { credential: Credential }) {
  const { t } = useTranslation(['credential', 'common']);
  const [large, setLarge] = useState<Shown | null>(null);
  const [wanted, setWanted] = useState<Evidence | null>(null);
  const base = `/api/ministry/credentials/${credential.id}/evidence`;
  return (
    <section className={`${classes.pages} ${classes.beside}`} aria-label={t('page.title')}>
      {credential.evidence.length === 0 && <EmptyState title={t('page.none')} text={t('page.noneText')} />}
      {credential.evidence.map((scan) => (
        <div key={scan.fileId} className={classes.part}>
          <div className={classes.head}>
            <h3>
              {t(`evidence.${scan.kind}`)}: {scan.name}
            </h3>
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<Download size={14} aria-hidden />}
              onClick={() => setWanted(scan)}
            >
              {t('page.original')}
            </Button>
          </div>
          {Array.from({ length: scan.pages }, (_, number) => {
            const shown = {
              src: `${base}/${scan.fileId}/pages/${number}`,
              alt: t('page.alt', { number: number + 1, of: scan.pages, name: scan.name }),
            };
            return (
              <button
                key={shown.src}
                type="button"
                className={classes.zoom}
                aria-label={t('page.enlarge', { number: number + 1 })}
                onClick={() => setLarge(shown)}
              >
                <img className={classes.page} src={shown.src} alt={shown.alt} loading="lazy" />
              </button>
            );
          })}
        </div>
      ))}
      <Modal opened={large !== null} onClose={() => setLarge(null)} fullScreen title={large?.alt}>
        {large && <img className={classes.large} src={large.src} alt={large.alt} />}
      </Modal>
      <ConfirmWithReason
        opened={wanted !== null}
        onClose={() => setWanted(null)}
        title={t('page.originalTitle')}
        text={t('page.originalText')}
        reasonLabel={t('page.purpose')}
        confirmLabel={t('page.download')}
        onConfirm={(purpose) =>
          wanted
            ? download(
                `${base}/${wanted.fileId}/original?purpose=${encodeURIComponent(purpose)}`,
                wanted.name,
              )
            : Promise.resolve()
        }
      />
    </section>
  );
}
