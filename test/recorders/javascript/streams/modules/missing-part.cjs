const part = undefined;
part();
