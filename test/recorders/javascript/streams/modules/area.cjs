const factor = 3;
exports.area = (side) => factor * side;
if (factor) return;
exports.area = undefined;
