import { Badge, Button, Group } from '@mantine/core';
import { Pencil, Search, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { A } from '@/shared/routing/links';
import { thingKinds } from '@/shared/routing/thingPage';
import { notifyDone } from '@/shared/ui/notify';
import { questionOver, type SavedSearch, savedApi } from '../api/savedApi';
import { NewMatches } from './NewMatches';
import { Removal } from './Removal';
import { SearchForm } from './SearchForm';
import classes from './saved.module.css';

type Props = { search: SavedSearch; onChanged: () => unknown };

/** One saved search: who is new, the search itself, its title and its alerts. */
export function SavedRow({ search, onChanged }: Props) {
  const { t } = useTranslation(['saved', 'common']);
  const [opened, setOpened] = useState<'change' | 'delete'>();
  const key = { params: { path: { id: search.id } } };
  const overText =
    search.kinds.length === thingKinds.length
      ? t('everything')
      : search.kinds.map((kind) => t(`kinds.${kind}`)).join(', ');
  const done = (message: string) => () => {
    setOpened(undefined);
    notifyDone(message);
    onChanged();
  };
  const change = savedApi.useMutation('put', '/api/search/saved/{id}', {
    meta: { shownByPage: true },
    onSuccess: done(t('search.changed')),
  });
  const remove = savedApi.useMutation('delete', '/api/search/saved/{id}', {
    onSuccess: done(t('search.deleted')),
  });
  return (
    <article className={classes.row}>
      <div className={classes.head}>
        <h2>
          <A to={search.page}>{search.title}</A>
        </h2>
        {search.newCount > 0 && <Badge size="lg">{t('search.new', { count: search.newCount })}</Badge>}
      </div>
      <p className={classes.quiet}>
        {t('search.over', { kinds: overText })} {t(`alertHint.${search.alert}`)}
      </p>
      {search.newCount > 0 && <NewMatches search={search} onSeen={onChanged} />}
      <Group gap="xs">
        <Button
          component={A}
          to={search.page}
          variant="default"
          leftSection={<Search size={16} aria-hidden />}
        >
          {t('search.open')}
        </Button>
        <Button
          variant="default"
          leftSection={<Pencil size={16} aria-hidden />}
          onClick={() => {
            change.reset();
            setOpened('change');
          }}
        >
          {t('search.change')}
        </Button>
        <Button
          variant="subtle"
          leftSection={<Trash2 size={16} aria-hidden />}
          onClick={() => setOpened('delete')}
        >
          {t('delete')}
        </Button>
      </Group>
      {opened === 'change' && (
        <SearchForm
          heading={t('search.change')}
          title={search.title}
          alert={search.alert}
          kinds={search.scope === 'anything' ? search.kinds : undefined}
          busy={change.isPending}
          error={change.error}
          onClose={() => setOpened(undefined)}
          onSave={(title, alert, kinds) =>
            change.mutate({
              ...key,
              body: {
                title,
                alert,
                scope: search.scope,
                query: kinds ? questionOver(kinds, search.query) : search.query,
              },
            })
          }
        />
      )}
      {opened === 'delete' && (
        <Removal
          title={t('search.delete')}
          text={t('search.deleteText', { title: search.title })}
          busy={remove.isPending}
          onClose={() => setOpened(undefined)}
          onRemove={() => remove.mutate(key)}
        />
      )}
    </article>
  );
}
