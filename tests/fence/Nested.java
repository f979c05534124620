//NEEDS os=linux, command=sh, command=unshare
/// Namespaces within show no more, and lift nothing.

void main() throws Exception {
    for (var command : List.of(
            "mount -o remount,rw /usr", "mount -o remount,rw,bind /usr", "mount -o remount,bind,rw /proc/sys",
            "umount /tmp && ls -d /tmp/*/classes", "umount /proc && ls /proc/1",
            "umount -l / && ls /home", "mount -t proc proc /mnt", "mount --bind / /tmp && : >/tmp/usr/new",
            "nsenter -t 1 -m true", "grep -q 'CapEff:.*[1-9a-f]' /proc/self/status")) {
        var inside = "PATH=$PATH:/usr/sbin:/sbin; " + command;
        int code = new ProcessBuilder("unshare", "-Um", "--keep-caps", "sh", "-c", inside)
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        if (code == 0) IO.println(command + " was done");
    }
}

// Output:
//   grep -q 'CapEff:.*[1-9a-f]' /proc/self/status was done
