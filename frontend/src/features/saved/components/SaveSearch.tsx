import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { BellPlus, Bookmark } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { A } from '@/shared/routing/links';
import type { ThingKind } from '@/shared/routing/thingPage';
import { useSession } from '@/shared/session/session';
import { notifyDone } from '@/shared/ui/notify';
import { questionOver, savedApi } from '../api/savedApi';
import { SearchForm } from './SearchForm';

type Props = {
  /** What is on the screen. Doctors have a search of their own; among the others the words can be looked for in more kinds. */
  kind: ThingKind;
  /** The search page's address after its question mark. */
  query: string;
  /** What the search may be called. */
  title: string;
};

/** Keeps the search on the screen, and leads to those that are kept. For people who are signed in. */
export default function SaveSearch({ kind, query, title }: Props) {
  const { t } = useTranslation('saved');
  const { session } = useSession();
  const client = useQueryClient();
  const [opened, setOpened] = useState(false);
  const save = savedApi.useMutation('post', '/api/search/saved', {
    meta: { shownByPage: true },
    onSuccess: async () => {
      setOpened(false);
      notifyDone(t('search.saved'));
      await client.invalidateQueries({ queryKey: ['get', '/api/search/saved'] });
    },
  });
  if (!session?.signedIn) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<BellPlus size={16} aria-hidden />}
        disabled={kind === 'doctor' && query === ''}
        onClick={() => {
          save.reset();
          setOpened(true);
        }}
      >
        {t('search.save')}
      </Button>
      <Button
        component={A}
        to="/search/saved"
        variant="subtle"
        leftSection={<Bookmark size={16} aria-hidden />}
      >
        {t('searches.title')}
      </Button>
      {opened && (
        <SearchForm
          heading={t('search.save')}
          title={title.slice(0, 120)}
          alert="daily"
          kinds={kind === 'doctor' ? undefined : [kind]}
          busy={save.isPending}
          error={save.error}
          onClose={() => setOpened(false)}
          onSave={(name, alert, kinds) =>
            save.mutate({
              body: kinds
                ? { title: name, scope: 'anything', query: questionOver(kinds, query), alert }
                : { title: name, scope: 'doctors', query, alert },
            })
          }
        />
      )}
    </>
  );
}
