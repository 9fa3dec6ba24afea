import { Compass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { A } from '@/shared/routing/links';
import { EmptyState } from '@/shared/ui/EmptyState';
import { PageHeader } from '@/shared/ui/PageHeader';

export function NotFound() {
  const { t } = useTranslation('app');
  return (
    <>
      <PageHeader title={t('notFound.title')} />
      <EmptyState
        icon={<Compass size={32} />}
        title={t('notFound.what')}
        text={t('notFound.text')}
        action={<A to="/">{t('notFound.home')}</A>}
      />
    </>
  );
}
