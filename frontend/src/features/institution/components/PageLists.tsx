import { Button, NativeSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeSelect } from '@/shared/codes/CodeSelect';
import { conditions, weekdays } from '../api/institutionApi';
import { newKey, type PageDraft } from '../api/pageForm';
import classes from './institution.module.css';

type Props = { form: UseFormReturnType<PageDraft> };
type ListName = 'departments' | 'equipment' | 'teachingHours';

function Entry({ name, onRemove, children }: { name: string; onRemove: () => void; children: ReactNode }) {
  const { t } = useTranslation('institution');
  return (
    <fieldset className={classes.entry} aria-label={name}>
      {children}
      <Button
        variant="default"
        leftSection={<Trash2 size={16} aria-hidden />}
        aria-label={`${t('action.remove')}: ${name}`}
        onClick={onRemove}
      >
        {t('action.remove')}
      </Button>
    </fieldset>
  );
}

function Add({ label, onAdd }: { label: string; onAdd: () => void }) {
  return (
    <div>
      <Button variant="default" leftSection={<Plus size={16} aria-hidden />} onClick={onAdd}>
        {label}
      </Button>
    </div>
  );
}

function remover({ form }: Props, list: ListName) {
  return (index: number) => () => form.removeListItem(list, index);
}

export function Departments({ form }: Props) {
  const { t } = useTranslation('institution');
  const remove = remover({ form }, 'departments');
  return (
    <Stack gap="sm">
      {form.values.departments.map((one, index) => (
        <Entry key={one.key} name={one.name || t('department.new')} onRemove={remove(index)}>
          <TextInput
            className={classes.wide}
            label={t('department.name')}
            maxLength={200}
            {...form.getInputProps(`departments.${index}.name`)}
          />
          <CodeSelect
            list="specialties"
            label={t('department.specialty')}
            {...form.getInputProps(`departments.${index}.specialty`)}
            value={one.specialty}
          />
        </Entry>
      ))}
      <Add
        label={t('department.add')}
        onAdd={() =>
          form.insertListItem('departments', { key: newKey(), name: '', given: null, specialty: null })
        }
      />
    </Stack>
  );
}

export function EquipmentList({ form }: Props) {
  const { t } = useTranslation('institution');
  const remove = remover({ form }, 'equipment');
  return (
    <Stack gap="sm">
      {form.values.equipment.map((one, index) => (
        <Entry key={one.key} name={one.name || t('equipment.new')} onRemove={remove(index)}>
          <TextInput
            className={classes.wide}
            label={t('equipment.name')}
            maxLength={200}
            {...form.getInputProps(`equipment.${index}.name`)}
          />
          <NumberInput
            label={t('equipment.count')}
            min={1}
            max={10000}
            allowDecimal={false}
            {...form.getInputProps(`equipment.${index}.count`)}
          />
          <NativeSelect
            label={t('equipment.condition')}
            data={conditions.map((value) => ({ value, label: t(`condition.${value}`) }))}
            {...form.getInputProps(`equipment.${index}.condition`)}
          />
        </Entry>
      ))}
      <Add
        label={t('equipment.add')}
        onAdd={() =>
          form.insertListItem('equipment', { key: newKey(), name: '', count: 1, condition: 'WORKING' })
        }
      />
    </Stack>
  );
}

const halfHours = Array.from({ length: 48 }, (_, index) => {
  const hour = String(Math.floor(index / 2)).padStart(2, '0');
  return `${hour}:${index % 2 === 0 ? '00' : '30'}`;
});

/** Half hours on a 24-hour clock, which browsers' own time fields do not promise; another time that is chosen stays. */
function times(chosen: string): string[] {
  return halfHours.includes(chosen) ? halfHours : [...halfHours, chosen].sort();
}

export function Hours({ form }: Props) {
  const { t } = useTranslation('institution');
  const remove = remover({ form }, 'teachingHours');
  return (
    <Stack gap="sm">
      <p className={classes.quiet}>{t('hours.zone')}</p>
      {form.values.teachingHours.map((one, index) => (
        <Entry key={one.key} name={`${t(`weekday.${one.weekday}`)} ${one.from}`} onRemove={remove(index)}>
          <NativeSelect
            label={t('hours.weekday')}
            data={weekdays.map((value) => ({ value, label: t(`weekday.${value}`) }))}
            {...form.getInputProps(`teachingHours.${index}.weekday`)}
          />
          <NativeSelect
            label={t('hours.from')}
            data={times(one.from)}
            {...form.getInputProps(`teachingHours.${index}.from`)}
          />
          <NativeSelect
            label={t('hours.until')}
            data={times(one.until)}
            {...form.getInputProps(`teachingHours.${index}.until`)}
          />
        </Entry>
      ))}
      {form.errors.teachingHours && <p role="alert">{form.errors.teachingHours}</p>}
      <Add
        label={t('hours.add')}
        onAdd={() =>
          form.insertListItem('teachingHours', {
            key: newKey(),
            weekday: 'TUESDAY',
            from: '14:00',
            until: '16:00',
          })
        }
      />
    </Stack>
  );
}
