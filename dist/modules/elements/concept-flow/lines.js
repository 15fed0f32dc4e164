const RADIUS = 6;
/** Length and half the width of an arrow's head. */
const HEAD = { length: 7, half: 3.5 };
/** The point on the way from one point to another, some distance before the other. */
const short = (from, to, by) => {
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    return { x: to.x - ((to.x - from.x) / length) * by, y: to.y - ((to.y - from.y) / length) * by };
};
const at = ({ x, y }) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
const distance = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);
/** An SVG path along some points, its corners rounded, that ends where the arrow's head begins. */
export const linePath = (points) => {
    const end = points.at(-1);
    const line = [...points.slice(0, -1), short(points.at(-2), end, HEAD.length - 1)];
    const corners = line.slice(1, -1).map((corner, i) => {
        const [before, after] = [line[i], line[i + 2]];
        const radius = Math.min(RADIUS, distance(before, corner) / 2, distance(corner, after) / 2);
        return `L${at(short(before, corner, radius))}Q${at(corner)} ${at(short(after, corner, radius))}`;
    });
    return `M${at(line[0])}${corners.join('')}L${at(line.at(-1))}`;
};
/** An SVG path for the head of an arrow along some points. */
export const headPath = (points) => {
    const end = points.at(-1);
    const base = short(points.at(-2), end, HEAD.length);
    const [dx, dy] = [((end.x - base.x) / HEAD.length) * HEAD.half, ((end.y - base.y) / HEAD.length) * HEAD.half];
    return `M${at(end)}L${at({ x: base.x - dy, y: base.y + dx })}L${at({ x: base.x + dy, y: base.y - dx })}Z`;
};
