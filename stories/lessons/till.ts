import type {LessonJson} from '../../src/index.js';

const text = '35 in the till\n';

const sample = (language: string, label: string, name: string, code: string): LessonJson => ({
  id: name,
  title: label,
  sample: {language, label, name, code},
  table: {columns: [], rows: [{output: text}]},
});

/** The same sum in eight languages. Each was run, and prints the same line. */
export const tills: readonly LessonJson[] = [
  sample(
    'python',
    'Python',
    'till.py',
    `# Adds up what is in the till.
till = [5, 10, 20]
total = 0
for note in till:
    total += note
print(f"{total} in the till")
`,
  ),
  sample(
    'javascript',
    'JavaScript',
    'till.js',
    `// Adds up what is in the till.
const till = [5, 10, 20];
let sum = 0;
for (const note of till) sum += note;
console.log(\`\${sum} in the till\`);
`,
  ),
  sample(
    'typescript',
    'TypeScript',
    'till.ts',
    `// Adds up what is in the till.
const till: readonly number[] = [5, 10, 20];
const sum = till.reduce((total: number, note) => total + note, 0);
console.log(\`\${sum} in the till\`);
`,
  ),
  sample(
    'rust',
    'Rust',
    'till.rs',
    `// Adds up what is in the till.
fn main() {
    let till = [5, 10, 20];
    let sum: i32 = till.iter().sum();
    println!("{sum} in the till");
}
`,
  ),
  sample(
    'c',
    'C',
    'till.c',
    `/* Adds up what is in the till. */
#include <stdio.h>

int main(void) {
    int till[] = {5, 10, 20}, sum = 0;
    for (int i = 0; i < 3; i++) sum += till[i];
    printf("%d in the till\\n", sum);
    return 0;
}
`,
  ),
  sample(
    'java',
    'Java',
    'Till.java',
    `import java.util.stream.IntStream;

/** Adds up what is in the till. */
public class Till {
    public static void main(String[] args) {
        int sum = IntStream.of(5, 10, 20).sum();
        System.out.println(sum + " in the till");
    }
}
`,
  ),
  sample(
    'sql',
    'SQLite',
    'till.sql',
    `-- Adds up what is in the till.
CREATE TABLE till (note INTEGER);
INSERT INTO till VALUES (5), (10), (20);
SELECT sum(note) || ' in the till' FROM till;
`,
  ),
  sample(
    'bash',
    'Bash',
    'till.sh',
    `# Adds up what is in the till.
sum=0
for note in 5 10 20; do
  sum=$((sum + note))
done
echo "$sum in the till"
`,
  ),
];
