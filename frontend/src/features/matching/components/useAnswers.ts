import { matchingApi } from '../api/matchingApi';
import type { Answering } from './AnswerPanel';

/** The answers to a proposal for somebody who is signed in. */
export function useAnswers(id: string, onDone: () => void): Answering & { withdraw: () => void } {
  const options = { meta: { shownByPage: true }, onSuccess: onDone };
  const accept = matchingApi.useMutation('post', '/api/proposals/{id}/acceptance', options);
  const decline = matchingApi.useMutation('post', '/api/proposals/{id}/refusal', options);
  const other = matchingApi.useMutation('post', '/api/proposals/{id}/other-slots', options);
  const withdraw = matchingApi.useMutation('post', '/api/proposals/{id}/withdrawal', { onSuccess: onDone });
  const params = { path: { id } };
  return {
    accept: (slot) => {
      accept.mutate({ params, body: { slot } });
    },
    decline: (reason) => {
      decline.mutate({ params, body: { reason } });
    },
    askOtherSlots: () => {
      other.mutate({ params });
    },
    withdraw: () => {
      withdraw.mutate({ params });
    },
    busy: accept.isPending || decline.isPending || other.isPending || withdraw.isPending,
    error: accept.error ?? decline.error ?? other.error,
  };
}
