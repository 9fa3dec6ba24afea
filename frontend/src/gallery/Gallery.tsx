import { Badge, Button, Checkbox, Group, PasswordInput, Stack, TextInput } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { useState } from 'react';
import { Problem } from '@/shared/api/problem';
import { CodeMultiSelect } from '@/shared/codes/CodeMultiSelect';
import { CodeSelect } from '@/shared/codes/CodeSelect';
import { DraftStatus } from '@/shared/drafts/DraftStatus';
import { DownloadXlsx } from '@/shared/table/DownloadXlsx';
import { TimeChip } from '@/shared/time/TimeChip';
import { ConfirmWithReason } from '@/shared/ui/ConfirmWithReason';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingSkeleton } from '@/shared/ui/LoadingSkeleton';
import { LocalizedTextView } from '@/shared/ui/LocalizedTextView';
import { NoPatientData } from '@/shared/ui/NoPatientData';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { StateBadge } from '@/shared/ui/StateBadge';
import { Steps } from '@/shared/ui/Steps';
import { GalleryTable } from './GalleryTable';

const bishkek = { place: 'Bishkek', zone: 'Asia/Bishkek' };

export function Gallery() {
  const [asked, setAsked] = useState(false);
  const [specialty, setSpecialty] = useState<string | null>('cardiac-surgery');
  const [skills, setSkills] = useState<string[]>([]);
  return (
    <main style={{ maxWidth: '72rem', margin: '0 auto', padding: '1rem' }}>
      <PageHeader
        title="Shared parts"
        lead="One short line under the title."
        action={<Button onClick={() => setAsked(true)}>Decline</Button>}
      />
      <Stack gap="lg">
        <Group>
          <StateBadge tone="good" label="Checked" />
          <StateBadge tone="waits" label="Waits for you" />
          <StateBadge tone="urgent" label="Overdue" />
          <StateBadge tone="info" label="Scheduled" />
          <StateBadge tone="neutral" label="Draft" />
          <Badge>filled</Badge>
          <Badge variant="light">light</Badge>
          <Badge variant="outline">outline</Badge>
          <Button variant="light">Light</Button>
          <Button variant="default">Default</Button>
          <Button variant="subtle">Subtle</Button>
          <Button color="red">Red</Button>
        </Group>
        <Group align="flex-start">
          <TimeChip
            instant="2027-03-08T12:00:00Z"
            clocks={[bishkek, { place: 'Berlin', zone: 'Europe/Berlin' }]}
          />
          <TimeChip
            instant="2027-03-08T22:30:00Z"
            clocks={[{ place: 'Chicago', zone: 'America/Chicago' }, bishkek]}
          />
        </Group>
        <LocalizedTextView text={{ original: 'ky', texts: { ky: 'Бронхоскопияны үйрөнгүбүз келет' } }} />
        <NoPatientData />
        <DraftStatus draft={{ state: 'saved', savedAt: new Date('2027-03-08T14:03:00') }} />
        <DraftStatus draft={{ state: 'kept', savedAt: new Date('2027-03-08T14:03:00') }} />
        <Group align="flex-start">
          <CodeSelect label="Specialty" list="specialties" value={specialty} onChange={setSpecialty} />
          <CodeMultiSelect label="Skills" list="skills" value={skills} onChange={setSkills} />
          <TextInput
            label="Name"
            description="As in the passport"
            placeholder="Aigul"
            error="Please fill in"
          />
          <DatePickerInput label="Day" defaultValue="2027-03-08" />
          <PasswordInput label="Password" />
          <Checkbox label="Online" defaultChecked />
        </Group>
        <GalleryTable tools={<DownloadXlsx list="needs" filter={{ state: 'PUBLISHED' }} />} />
        <ProblemAlert error={new Problem(412, { traceId: '4f1c' })} />
        <ErrorState error={Problem.noAnswer()} onRetry={() => undefined} kept="Your draft is saved." />
        <ErrorState error={new Problem(403, {})} />
        <ErrorState error={new Problem(401, {})} />
        <EmptyState
          title="No needs yet"
          text="State the first one in four minutes."
          action={<Button>State a need</Button>}
        />
        <LoadingSkeleton shape="rows" count={3} />
        <Steps
          finishLabel="Publish"
          onFinish={() => undefined}
          note={<DraftStatus draft={{ state: 'saved', savedAt: new Date('2027-03-08T14:03:00') }} />}
          steps={[
            { id: 'what', title: 'What do you want to learn?', content: <TextInput label="Topic" /> },
            { id: 'when', title: 'When roughly?', content: <TextInput label="Months" /> },
          ]}
        />
      </Stack>
      <ConfirmWithReason
        opened={asked}
        onClose={() => setAsked(false)}
        title="Decline the invitation"
        text="The hospital reads your reason."
        confirmLabel="Decline"
        danger
        onConfirm={() => Promise.resolve()}
      />
    </main>
  );
}
