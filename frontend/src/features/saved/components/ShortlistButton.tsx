import { Button } from '@mantine/core';
import { ListPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { institutionRoles, useSession } from '@/shared/session/session';
import { ShortlistDialog } from './ShortlistDialog';

/** Head and coordinators keep a doctor on a list of their house. */
export default function ShortlistButton({ doctorId }: { doctorId: string }) {
  const { t } = useTranslation('saved');
  const { session } = useSession();
  const [opened, setOpened] = useState(false);
  const houses = (session?.institutions ?? []).filter(({ roles }) =>
    roles.some((role) => institutionRoles.includes(role)),
  );
  if (houses.length === 0) return null;
  return (
    <>
      <Button
        size="sm"
        variant="default"
        leftSection={<ListPlus size={16} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t('list.add')}
      </Button>
      {opened && <ShortlistDialog doctorId={doctorId} houses={houses} onClose={() => setOpened(false)} />}
    </>
  );
}
