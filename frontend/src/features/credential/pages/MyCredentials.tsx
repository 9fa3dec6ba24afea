import { Button } from '@mantine/core';
import { FileBadge, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { credentialApi } from '../api/credentialApi';
import { CredentialCard } from '../components/CredentialCard';
import { CredentialForm } from '../components/CredentialForm';
import classes from '../components/credential.module.css';

/** A doctor's documents and where their checks stand. */
export default function MyCredentials() {
  const { t } = useTranslation('credential');
  const [form, setForm] = useState<{ id?: string } | null>(null);
  const mine = credentialApi.useQuery('get', '/api/doctors/me/credentials');
  const add = (
    <Button leftSection={<Plus size={16} aria-hidden />} onClick={() => setForm({})}>
      {t('mine.add')}
    </Button>
  );
  const edited = mine.data?.find(({ credential }) => credential.id === form?.id)?.credential;
  return (
    <>
      <PageHeader
        title={t('mine.title')}
        lead={t('mine.lead')}
        action={mine.data?.length ? add : undefined}
      />
      {mine.isPending && <LoadingSkeleton shape="cards" count={2} />}
      {mine.error && <ErrorState error={mine.error} onRetry={mine.refetch} />}
      {mine.data?.length === 0 && (
        <EmptyState
          icon={<FileBadge size={32} />}
          title={t('mine.empty')}
          text={t('mine.emptyText')}
          action={add}
        />
      )}
      <ul className={classes.list}>
        {mine.data?.map((own) => (
          <li key={own.credential.id}>
            <CredentialCard own={own} onEdit={() => setForm({ id: own.credential.id })} />
          </li>
        ))}
      </ul>
      {form && <CredentialForm credential={edited} onClose={() => setForm(null)} />}
    </>
  );
}
