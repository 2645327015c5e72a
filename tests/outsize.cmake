# What is larger than tests/check_rooms.cmake allows, with its size. The list only gets shorter.
#
#   set("outsize_app/run" 42)               a room, by files
#   set("outsize_app/run/history.cpp" 410)  a file, by lines
#   set("outsize_RunPage" 51)               a class, by functions
#   set("outsize_ui/pages/run/RunPage" 4)   a class, by sources

# Files that include each other: "ui/look/style ui/look/theme".
set(circles)
