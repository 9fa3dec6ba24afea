import '@mantine/notifications/styles.layer.css';
import { Notifications } from '@mantine/notifications';

export default function NotificationHost() {
  return <Notifications position="bottom-center" limit={3} />;
}
