// The system's file dialog.
#include "ui/widgets/save_dialog.h"

#include <QFileDialog>
#include <QFileInfo>

namespace titer::widgets {

QString askWhereToSave(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
                       const QString& ending)
{
    QFileDialog dialog(parent, title, QFileInfo(suggestion).path(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(ending);
    dialog.selectFile(QFileInfo(suggestion).fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace titer::widgets
