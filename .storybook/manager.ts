import {addons} from 'storybook/manager-api';
import {create} from 'storybook/theming/create';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Trace Elements',
    colorPrimary: '#2558d0',
    colorSecondary: '#2558d0',
    appBorderRadius: 10,
  }),
});
