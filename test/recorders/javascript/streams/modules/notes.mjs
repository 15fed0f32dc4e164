let all = [];
export const note = (text) => {
  all = [...all, text];
};
export const notes = () => all;
