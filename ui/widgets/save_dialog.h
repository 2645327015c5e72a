// Asks where a file shall be written. [gui]
#pragma once

#include <QString>

class QWidget;

namespace titer::widgets {

// `filter` as QFileDialog takes it, "PNG (*.png)"; an ending that was left out is added, before it is asked whether a file of that name is
// replaced. Empty = the person changed their mind. A name without a
// folder is proposed where the last file of these endings was.
QString askWhereToSave(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
                       const QString& ending);

} // namespace titer::widgets
