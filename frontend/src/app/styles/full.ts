// Every Mantine part, for all pages but the light ones (see Kit.tsx). The layers keep our own rules on top.
import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
