import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true},
  features: {
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
    // Colours and width of the page are globals of the stories; and no story plays.
    backgrounds: false,
    viewport: false,
    interactions: false,
  },
  viteFinal: (vite) => ({
    ...vite,
    optimizeDeps: {
      ...vite.optimizeDeps,
      // Storybook loads this by itself, and a second copy of Lit with it.
      include: [...(vite.optimizeDeps?.include ?? []), 'lit/directive-helpers.js'],
    },
    build: {
      ...vite.build,
      // Storybook's own documentation pages are one chunk of more than a megabyte.
      chunkSizeWarningLimit: 1500,
    },
  }),
};

export default config;
