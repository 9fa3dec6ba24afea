// What the frame and the public home need: no part of Mantine (see Kit.tsx), but the ground that all pages stand on.
import '@mantine/core/styles/baseline.layer.css';
import './tokens.css';
import './base.css';
