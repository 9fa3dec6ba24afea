import { useTranslation } from 'react-i18next';
import type { Doctor } from '../api/credentialApi';

/** Both spellings: documents carry one of them. */
export function DoctorName({ doctor }: { doctor: Doctor | undefined }) {
  const { t } = useTranslation('credential');
  const names = [doctor?.name?.latin, doctor?.name?.cyrillic].filter(Boolean);
  return names.length > 0 ? names.join(' · ') : t('queue.nameHidden');
}
