// The system's file dialog.
#include "ui/widgets/save_dialog.h"

#include <QFileDialog>
#include <QFileInfo>

namespace titer::widgets {

QString askWhereToSave(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
                       const QString& ending)
{
    const QString path = QFileDialog::getSaveFileName(parent, title, suggestion, filter);
    if (path.isEmpty() || !QFileInfo(path).suffix().isEmpty()) return path;
    return path + u'.' + ending;
}

} // namespace titer::widgets
