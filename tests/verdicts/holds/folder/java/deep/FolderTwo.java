class FolderTwo { static final int TWO = 2; }
