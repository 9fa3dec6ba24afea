import { Button, FileButton, Group, Select } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Camera, Trash2, Upload } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sendForm } from '@/shared/api/http';
import { NoPatientData } from '@/shared/ui/NoPatientData';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import {
  type Credential,
  canChange,
  credentialApi,
  type Evidence,
  evidenceKinds,
  type Own,
  ownKey,
} from '../api/credentialApi';
import classes from './credential.module.css';

const types = 'application/pdf,image/jpeg,image/png';
const most = 10 * 1024 * 1024;

/** Scans or photos of a document: added as files or with the phone's camera. */
export function Scans({ credential }: { credential: Credential }) {
  const { t } = useTranslation(['credential', 'common']);
  const client = useQueryClient();
  const [kind, setKind] = useState<Evidence['kind']>('DOCUMENT');
  const [tooLarge, setTooLarge] = useState('');
  const changed = () => client.invalidateQueries({ queryKey: ownKey });
  const add = useMutation({
    meta: { shownByPage: true },
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return sendForm<Own>(`/api/doctors/me/credentials/${credential.id}/evidence?kind=${kind}`, form);
    },
    onSuccess: changed,
  });
  const remove = credentialApi.useMutation('delete', '/api/doctors/me/credentials/{id}/evidence/{file}', {
    meta: { shownByPage: true },
    onSuccess: changed,
  });
  const pick = (file: File | null) => {
    if (!file) return;
    setTooLarge(file.size > most ? file.name : '');
    if (file.size <= most) add.mutate(file);
  };
  return (
    <>
      <ProblemAlert error={add.error ?? remove.error} />
      {tooLarge && <p role="alert">{t('scan.tooLarge', { name: tooLarge })}</p>}
      {credential.evidence.length === 0 && <span className={classes.small}>{t('scan.none')}</span>}
      <ul className={classes.scans} aria-label={t('scan.list')}>
        {credential.evidence.map((scan) => (
          <li key={scan.fileId} className={classes.scan}>
            <span>
              {scan.name} · {t(`evidence.${scan.kind}`)} · {t('scan.pages', { count: scan.pages })}
            </span>
            {canChange(credential.state) && (
              <Button
                variant="subtle"
                size="compact-sm"
                leftSection={<Trash2 size={14} aria-hidden />}
                loading={remove.isPending && remove.variables.params.path.file === scan.fileId}
                aria-label={t('scan.removeNamed', { name: scan.name })}
                onClick={() => remove.mutate({ params: { path: { id: credential.id, file: scan.fileId } } })}
              >
                {t('scan.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {canChange(credential.state) && (
        <>
          <Group align="flex-end" gap="xs">
            <Select
              label={t('scan.kind')}
              data={evidenceKinds.map((one) => ({ value: one, label: t(`evidence.${one}`) }))}
              value={kind}
              allowDeselect={false}
              onChange={(value) => setKind(value ?? 'DOCUMENT')}
            />
            <FileButton accept={types} onChange={pick}>
              {(props) => (
                <Button
                  {...props}
                  variant="default"
                  loading={add.isPending}
                  leftSection={<Upload size={16} aria-hidden />}
                >
                  {t('scan.add')}
                </Button>
              )}
            </FileButton>
            <FileButton accept="image/jpeg,image/png" capture="environment" onChange={pick}>
              {(props) => (
                <Button
                  {...props}
                  variant="default"
                  hiddenFrom="sm"
                  disabled={add.isPending}
                  leftSection={<Camera size={16} aria-hidden />}
                >
                  {t('scan.photo')}
                </Button>
              )}
            </FileButton>
          </Group>
          <span className={classes.small}>{t('scan.hint')}</span>
          <NoPatientData />
        </>
      )}
    </>
  );
}
