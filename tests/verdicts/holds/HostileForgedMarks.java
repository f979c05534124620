// Rule: what stands in arguments and environment forges no mark of the
// launcher's: a run is counted once, and nobody adds one.
//NEEDS os=linux
void main() throws Exception {
    var told = Files.readString(Path.of("/proc/self/cmdline"))
        + "\0" + String.join("\0", System.getenv().values());
    var secrets = Pattern.compile("[0-9a-f]{16}").matcher(told).results()
        .map(MatchResult::group).distinct().toList();
    for (var secret : secrets) {
        var mark = new ByteArrayOutputStream();
        var data = new DataOutputStream(mark);
        data.write(secret.getBytes());
        data.writeShort(4);
        data.writeLong(0);
        data.writeLong(0x7071727374757677L);   // a time without a newline
        data.writeByte(255);
        data.write("next".getBytes());
        new FileOutputStream(FileDescriptor.out).write(mark.toByteArray());
    }
    IO.println("honest");
}

// Outcomes of 5 runs:
//   honest    | acceptable | nothing was found
//   {}honest  | acceptable | the forged mark is output like any other
