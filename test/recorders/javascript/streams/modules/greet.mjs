export let count = 0;

export default function greet(name) {
  count++;
  return `Hello ${name}`;
}
