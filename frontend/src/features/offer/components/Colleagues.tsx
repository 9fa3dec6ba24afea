import { ActionIcon, Button, Group, Stack, TextInput } from '@mantine/core';
import { UserPlus, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { A } from '@/shared/routing/links';
import { doctorIn } from '../api/offerForm';

type Props = { members: string[]; error: ReactNode; onChange: (members: string[]) => void };

/** Doctors who take part, by the address of their profile. They get no rights on the offer. */
export function Colleagues({ members, error, onChange }: Props) {
  const { t } = useTranslation('offer');
  const [link, setLink] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = () => {
    const doctor = doctorIn(link);
    setWrong(doctor === undefined);
    if (doctor === undefined) return;
    if (!members.includes(doctor)) onChange([...members, doctor]);
    setLink('');
  };
  return (
    <Stack gap="xs">
      <Group align="flex-end" gap="sm" wrap="nowrap">
        <TextInput
          flex={1}
          label={t('field.members')}
          description={t('hint.members')}
          value={link}
          error={wrong ? t('membersWrong') : error}
          onChange={(event) => {
            setLink(event.currentTarget.value);
            setWrong(false);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault();
              add();
            }
          }}
        />
        <Button variant="default" leftSection={<UserPlus size={16} aria-hidden />} onClick={add}>
          {t('addMember')}
        </Button>
      </Group>
      {members.map((member, index) => (
        <Group key={member} gap="xs">
          <A to={`/doctors/${member}`}>{t('memberNumber', { number: index + 1 })}</A>
          <ActionIcon
            variant="subtle"
            aria-label={t('removeMember', { number: index + 1 })}
            onClick={() => onChange(members.filter((one) => one !== member))}
          >
            <X size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
    </Stack>
  );
}
