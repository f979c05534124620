//NEEDS os=linux, command=sh
/// The machine's settings can't be changed, nothing can be mounted, and there are no rights to do it.

void main() throws Exception {
    for (var file : List.of("/proc/sys/kernel/domainname", "/proc/sys/vm/swappiness", "/proc/sysrq-trigger",
            "/sys/kernel/uevent_helper", "/etc/passwd", "/usr/bin/env", "/root-of-all", "/dev/of-all"))
        try {
            Files.write(Path.of(file), new byte[0], StandardOpenOption.WRITE, StandardOpenOption.CREATE);
            IO.println(file + " can be written");
        } catch (IOException refused) {
            // as it should be
        }
    for (var line : Files.readAllLines(Path.of("/proc/self/status")))
        if (line.matches("Cap(Prm|Eff|Inh|Amb):.*[1-9a-f].*")) IO.println(line);
    for (var command : List.of("umount /tmp", "umount /proc", "mount -t tmpfs none /usr",
            "mount -o remount,rw /usr", "mkdir /sys/fs/cgroup/x", "mkdir /sys/fs/cgroup/freezer/x",
            "chroot / true", "kill -STOP 1 && grep -q ^State:.T /proc/1/status")) {
        int code = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        if (code == 0) IO.println(command + " was done");
    }
    IO.println("done");
}

// Output:
//   done
