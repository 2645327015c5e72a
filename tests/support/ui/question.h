// Answers to the few questions that the window asks in a box of its own.
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QMessageBox>
#include <QTimer>

namespace titer::support {

// Answers the next question by a button of this role.
inline void answerBy(QMessageBox::ButtonRole role)
{
    QTimer::singleShot(0, qApp, [role] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box) return;
        for (QAbstractButton* button : box->buttons())
            if (box->buttonRole(button) == role) return button->click();
    });
}

} // namespace titer::support
