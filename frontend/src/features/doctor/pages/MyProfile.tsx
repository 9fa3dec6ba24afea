import { Stack, Tabs } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Slot } from '@/shared/routing/slots';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { PageHeader } from '@/shared/ui/PageHeader';
import { doctorApi } from '../api/doctorApi';
import { EditAvailability, EditExpertise, EditPerson } from '../components/editors';
import { PhotoField } from '../components/PhotoField';
import { PreviewTabs } from '../components/PreviewTabs';
import { StandingCard } from '../components/StandingCard';
import { StateActions } from '../components/StateActions';
import { VisibilityEditor } from '../components/VisibilityEditor';

const tabs = ['person', 'expertise', 'availability', 'visibility', 'preview', 'state'] as const;
type Tab = (typeof tabs)[number];

/** Everything of the own profile. */
export default function MyProfile() {
  const { t } = useTranslation('doctor');
  const [tab, setTab] = useState<Tab>('person');
  const standing = doctorApi.useQuery('get', '/api/doctors/me');
  if (standing.isPending) return <LoadingSkeleton shape="form" />;
  if (standing.error) return <ErrorState error={standing.error} onRetry={standing.refetch} />;
  const content: Record<Tab, React.ReactNode> = {
    person: (
      <Stack gap="lg">
        <PhotoField standing={standing.data} />
        <EditPerson />
        <Slot name="page.words" kind="doctor" subjectId={standing.data.id} own />
      </Stack>
    ),
    expertise: <EditExpertise />,
    availability: <EditAvailability />,
    visibility: <VisibilityEditor />,
    preview: <PreviewTabs />,
    state: (
      <Stack gap="lg">
        <StandingCard standing={standing.data} />
        <StateActions standing={standing.data} />
      </Stack>
    ),
  };
  return (
    <>
      <PageHeader title={t('profile.title')} />
      <Tabs value={tab} onChange={(value) => setTab((value ?? 'person') as Tab)}>
        <Tabs.List>
          {tabs.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`profile.tabs.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map((one) => (
          <Tabs.Panel key={one} value={one} pt="md">
            {one === tab && content[one]}
          </Tabs.Panel>
        ))}
      </Tabs>
    </>
  );
}
