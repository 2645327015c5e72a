# What most sources of a layer include: read once and kept (precompiled). A source still includes what it uses; with
# -DTITER_PRECOMPILED=OFF the build shows where it does not.
option(TITER_PRECOMPILED "Precompile the headers that most sources include" ON)
set(TITER_HEADERS <algorithm> <array> <chrono> <cmath> <cstdint> <functional> <limits> <map> <memory> <optional> <set> <span>
    <string> <string_view> <unordered_map> <utility> <variant> <vector>)
set(TITER_HEADERS_QT <QByteArray> <QDateTime> <QFile> <QHash> <QJsonArray> <QJsonObject> <QList> <QLocale> <QObject> <QPointer>
    <QString> <QStringList> <QThread> <QTimer> <QVariant>)
set(TITER_HEADERS_WIDGETS <QAction> <QApplication> <QBoxLayout> <QComboBox> <QFontMetricsF> <QGraphicsScene> <QGraphicsView>
    <QGridLayout> <QKeyEvent> <QLabel> <QLineEdit> <QMenu> <QPainter> <QPainterPath> <QPushButton> <QScrollArea>
    <QStyledItemDelegate> <QTableView> <QToolButton> <QTreeWidget> <QWidget>)
if(NOT TITER_PRECOMPILED)
    set(CMAKE_DISABLE_PRECOMPILE_HEADERS ON)
endif()
