/** `list_of-things` as `List of things`. */
export const titleOf = (name) => {
    const words = name.replace(/[-_]+/g, ' ').trim() || 'Lesson';
    return words.charAt(0).toUpperCase() + words.slice(1);
};
