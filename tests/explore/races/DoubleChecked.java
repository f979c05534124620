/// Double-checked locking without volatile: both the reference and what it leads to race.

static class Settings {
    int size = 1;
}

Settings settings;

Settings get() {
    if (settings == null) {
        synchronized (this) {
            if (settings == null) settings = new Settings();
        }
    }
    return settings;
}

void main() {
    new Thread(() -> IO.println(get().size)).start();
    IO.println(get().size);
}

// Races:
//   settings: 10, 12
//   settings: 12, 15
//   size: 4, 19
//   size: 4, 20
