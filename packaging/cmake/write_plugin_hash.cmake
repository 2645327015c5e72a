# Writes beside a plugin which file it is (replay.sha256 for replay.so, as sha256sum does): cmake -DPLUGIN=<file> -P. Titer loads no
# other file of that name. To be run again after whatever changes the file, such as stripping it for a package.
cmake_minimum_required(VERSION 3.25)
file(SHA256 ${PLUGIN} hash)
cmake_path(GET PLUGIN FILENAME name)
cmake_path(REPLACE_EXTENSION PLUGIN LAST_ONLY sha256 OUTPUT_VARIABLE beside)
file(WRITE ${beside} "${hash}  ${name}\n")
