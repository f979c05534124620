//NEEDS os=linux
//LIMIT 60s
/// Neither the temporary folder nor shared memory can be filled.

boolean fills(String folder, long megabytes) throws IOException {
    var block = new byte[1 << 20];
    for (int part = 0; part < 2; part++)
        try (var file = new FileOutputStream(folder + "/part" + part)) {
            for (long i = 0; i < megabytes / 2; i++) file.write(block);
        } catch (IOException full) {
            return false;
        }
    return true;
}

void main() throws IOException {
    IO.println("temporary " + fills("/tmp", 600));
    IO.println("shared " + fills("/dev/shm", 100));
    IO.println("home " + fills(System.getenv("HOME"), 100));
}

// Output:
//   temporary false
//   shared false
//   home false
