const nothing = null;
nothing.length;
