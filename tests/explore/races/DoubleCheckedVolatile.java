/// Double-checked locking as it should be.

static class Settings {
    int size = 1;
}

volatile Settings settings;

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
